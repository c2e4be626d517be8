"""Create the folders that the program expects of cloned repositories."""

import sys
from pathlib import Path

NAMES = ["stable-diffusion-stability-ai", "generative-models", "k-diffusion", "BLIP"]


def main(root):
    for name in NAMES:
        folder = Path(root) / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "__init__.py").touch()


if __name__ == "__main__":
    main(sys.argv[1])
