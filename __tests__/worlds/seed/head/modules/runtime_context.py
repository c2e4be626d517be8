"""What a generation runs with, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass
class RuntimeContext:
    """References to the runtime that a generation started with. Written once; nothing reads it yet."""

    model: Any
    opts_snapshot: Any
    device: Any
    state: Any
    cmd_opts: Any
