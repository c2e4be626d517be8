"""Where generated images go and in which format."""

import os

from modules.shared import opts


def image_path(seed, width, height, index=0):
    name = opts.samples_filename_pattern.format(seed=seed, width=width, height=height)
    suffix = "" if index == 0 else f"-{index}"
    return os.path.join(opts.outdir_samples, f"{name}{suffix}.{opts.samples_format}")


def save_image(data, seed, width, height):
    """Write the image bytes under the first free name; return the path."""
    index = 0
    path = image_path(seed, width, height)
    while os.path.exists(path):
        index += 1
        path = image_path(seed, width, height, index)

    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)
    return path
