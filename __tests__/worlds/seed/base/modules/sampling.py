"""Turning a prompt into image bytes."""

import base64
import os

# A transparent PNG of one pixel: what every image is under CI_FAKE_INFERENCE.
FAKE_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII="
)


def fake_inference():
    return os.environ.get("CI_FAKE_INFERENCE") == "1"


def sample(model, device, prompt, seed, steps):
    if fake_inference():
        return FAKE_PNG
    if model is None:
        raise RuntimeError("No model is loaded.")
    return model.sample(prompt, seed=seed, steps=steps, device=device)
