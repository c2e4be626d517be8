import pytest

from modules.opts_snapshot import create_opts_snapshot
from modules.shared import Options


def test_snapshot_keeps_values():
    opts = Options()
    snapshot = create_opts_snapshot(opts)
    opts.data["jpeg_quality"] = 95
    assert snapshot["jpeg_quality"] == 80


def test_snapshot_is_read_only():
    snapshot = create_opts_snapshot(Options())
    with pytest.raises(TypeError):
        snapshot["jpeg_quality"] = 95
