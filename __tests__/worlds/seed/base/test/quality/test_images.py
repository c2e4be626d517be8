from modules import images, shared


def test_path_pattern():
    assert images.image_path(7, 64, 64) == "outputs/7-64x64.png"


def test_second_image_gets_an_index(tmp_path, monkeypatch):
    monkeypatch.setitem(shared.opts.data, "outdir_samples", str(tmp_path))
    first = images.save_image(b"one", 7, 64, 64)
    second = images.save_image(b"two", 7, 64, 64)
    assert first != second
    assert second.endswith("7-64x64-1.png")
