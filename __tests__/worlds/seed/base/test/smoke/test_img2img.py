import requests

PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII="
)


def test_img2img(base_url, request_body):
    body = {**request_body, "init_images": [PIXEL], "denoising_strength": 0.5}
    response = requests.post(f"{base_url}/sdapi/v1/img2img", json=body, timeout=60)
    assert response.status_code == 200
    assert response.json()["images"] == [PIXEL]


def test_unknown_path(base_url, request_body):
    response = requests.post(f"{base_url}/sdapi/v1/img3img", json=request_body, timeout=60)
    assert response.status_code == 404
