"""What holds for all tests: no model of the user's, and no luck."""

from __future__ import annotations

import hypothesis
import pytest

# A busy machine is slow, and a run is to be repeatable: what random search finds belongs into a test of its own.
hypothesis.settings.register_profile("repeatable", deadline=None, derandomize=True)
hypothesis.settings.register_profile("fuzz", deadline=None, max_examples=5000)
hypothesis.settings.load_profile("repeatable")

VARIABLES = ("EXTRACTOR_MODEL", "OPENAI_MODEL", "OPENAI_BASE_URL", "OPENAI_API_KEY", "NO_COLOR", "COLUMNS")


@pytest.fixture(scope="session", autouse=True)
def _no_model_of_the_users() -> None:
    patch = pytest.MonkeyPatch()
    for name in VARIABLES:
        patch.delenv(name, raising=False)
