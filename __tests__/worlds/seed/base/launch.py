"""Prepare the environment and start the server."""

from modules import cmd_args, shared
from modules.api import create_server


def main():
    args = cmd_args.parser.parse_args()
    shared.cmd_opts = args
    if args.exit:
        return

    server = create_server(args.port)
    if args.exit_after_startup:
        server.server_close()
        return
    server.serve_forever()


if __name__ == "__main__":
    main()
