import pytest


@pytest.fixture
def request_body():
    return {"prompt": "a lighthouse", "seed": 7, "steps": 1, "width": 64, "height": 64}
