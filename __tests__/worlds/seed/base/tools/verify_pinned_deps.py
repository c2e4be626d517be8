"""Fail when a runtime dependency is not pinned to one version."""

import sys
from pathlib import Path


def unpinned(lines):
    names = (line.split("#")[0].strip() for line in lines)
    return [name for name in names if name and "==" not in name]


def main():
    loose = unpinned(Path("requirements_versions.txt").read_text(encoding="utf-8").splitlines())
    for name in loose:
        print(f"not pinned: {name}", file=sys.stderr)
    return 1 if loose else 0


if __name__ == "__main__":
    sys.exit(main())
