"""Process-wide state that most of the program still reads directly."""

from modules import cmd_args
from modules.shared_state import State

cmd_opts = cmd_args.parser.parse_args([])
device = "cpu"
sd_model = None
state = State()


class Options:
    """User settings with their defaults."""

    defaults = {
        "samples_format": "png",
        "samples_filename_pattern": "{seed}-{width}x{height}",
        "jpeg_quality": 80,
        "outdir_samples": "outputs",
    }

    def __init__(self):
        self.data = dict(self.defaults)

    def __getattr__(self, name):
        data = self.__dict__.get("data", {})
        if name in data:
            return data[name]
        raise AttributeError(name)


opts = Options()
