import json
import os

import requests


def generate(base_url, body):
    response = requests.post(f"{base_url}/sdapi/v1/txt2img", json=body, timeout=60)
    assert response.status_code == 200
    return response.json()


def test_schema(base_url, request_body):
    answer = generate(base_url, request_body)
    assert set(answer) == {"images", "parameters", "info"}


def test_same_input_same_output(base_url, request_body):
    first = generate(base_url, request_body)
    second = generate(base_url, request_body)
    assert first["images"] == second["images"]


def test_image_is_saved(base_url, request_body):
    answer = generate(base_url, request_body)
    for path in json.loads(answer["info"])["paths"]:
        assert os.path.exists(path)


def test_one_image_per_batch_and_iteration(base_url, request_body):
    answer = generate(base_url, {**request_body, "batch_size": 2, "n_iter": 2})
    assert len(answer["images"]) == 4
