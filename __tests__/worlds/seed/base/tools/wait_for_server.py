"""Wait until a server answers."""

import argparse
import sys
import time
from urllib.error import URLError
from urllib.request import urlopen


def wait(url, timeout):
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        try:
            with urlopen(url, timeout=5):
                return True
        except (URLError, OSError):
            time.sleep(1)
    return False


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("--timeout", type=float, default=60)
    args = parser.parse_args()
    sys.exit(0 if wait(args.url, args.timeout) else 1)
