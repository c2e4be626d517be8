"""Command line arguments."""

import argparse

parser = argparse.ArgumentParser(prog="launch.py")

parser.add_argument("--exit", action="store_true", help="prepare the environment and leave")
parser.add_argument("--exit-after-startup", action="store_true", help="leave once the server answers")
parser.add_argument("--test-server", action="store_true", help="use the settings of the tests")
parser.add_argument("--nowebui", action="store_true", help="serve the API only")
parser.add_argument("--port", type=int, default=7860, help="port of the server")
parser.add_argument("--skip-torch-cuda-test", action="store_true", help="do not look for a GPU")
