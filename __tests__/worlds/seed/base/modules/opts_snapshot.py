"""Options as they were when a generation started."""

from types import MappingProxyType


def create_opts_snapshot(opts):
    """Return a read-only copy of the options."""
    return MappingProxyType(dict(opts.data))
