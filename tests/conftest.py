"""No test asks a model of the user's: what the environment says of one is out of sight."""

from __future__ import annotations

import pytest

VARIABLES = ("EXTRACTOR_MODEL", "OPENAI_MODEL", "OPENAI_BASE_URL", "OPENAI_API_KEY", "NO_COLOR", "COLUMNS")


@pytest.fixture(scope="session", autouse=True)
def _no_model_of_the_users() -> None:
    patch = pytest.MonkeyPatch()
    for name in VARIABLES:
        patch.delenv(name, raising=False)
