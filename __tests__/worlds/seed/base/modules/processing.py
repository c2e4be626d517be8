"""The generation pipeline: from a request to saved images."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from modules import images, sampling, shared
from modules.opts_snapshot import create_opts_snapshot


@dataclass
class StableDiffusionProcessing:
    prompt: str = ""
    negative_prompt: str = ""
    seed: int = -1
    steps: int = 20
    width: int = 512
    height: int = 512
    batch_size: int = 1
    n_iter: int = 1
    do_not_save_samples: bool = False
    opts_snapshot: object = field(default=None, init=False)

    def prompt_for(self, index: int) -> str:
        return self.prompt

    def first_seed(self) -> int:
        return random.randrange(2**32) if self.seed == -1 else self.seed


@dataclass
class StableDiffusionProcessingImg2Img(StableDiffusionProcessing):
    init_images: list = field(default_factory=list)
    denoising_strength: float = 0.75


@dataclass
class Processed:
    images: list
    paths: list
    seeds: list
    interrupted: bool = False


def process_images(p: StableDiffusionProcessing) -> Processed:
    """Run one request from start to end."""
    shared.state.begin("generate", p.n_iter)
    try:
        return process_images_inner(p)
    finally:
        shared.state.end()


def process_images_inner(p: StableDiffusionProcessing) -> Processed:
    """Generate the batches of a request; the caller keeps the job state."""
    if p.n_iter < 1 or p.batch_size < 1:
        raise ValueError("n_iter and batch_size must be at least 1")

    p.opts_snapshot = create_opts_snapshot(shared.opts)

    seed = p.first_seed()
    result = Processed(images=[], paths=[], seeds=[])

    for iteration in range(p.n_iter):
        if shared.state.interrupted:
            result.interrupted = True
            break

        for index in range(p.batch_size):
            current = seed + iteration * p.batch_size + index
            data = sampling.sample(shared.sd_model, shared.device, p.prompt_for(index), current, p.steps)
            result.images.append(data)
            result.seeds.append(current)
            if not p.do_not_save_samples:
                result.paths.append(images.save_image(data, current, p.width, p.height))

        shared.state.next_job()

    return result
