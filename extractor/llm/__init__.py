"""The one call to a model, and all that makes it dependable: cache, retries, cassettes, a model in this process."""

from extractor.llm.endpoint import Settings, settings
from extractor.llm.folders import default_cache_dir
from extractor.llm.limits import Limits
from extractor.llm.model import Model, open_model
from extractor.llm.request import Answer, Asked, NotCached, Request
from extractor.llm.together import ask_all
from extractor.llm.usage import Repairs, usage_of

__all__ = [
    "Answer",
    "Asked",
    "Limits",
    "Model",
    "NotCached",
    "Repairs",
    "Request",
    "Settings",
    "ask_all",
    "default_cache_dir",
    "open_model",
    "settings",
    "usage_of",
]
