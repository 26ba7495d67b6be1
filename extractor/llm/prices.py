"""What models cost, as genai-prices knows it (the extra 'prices'), which is kept up to date by its makers."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple
from urllib.parse import urlsplit

from extractor.llm.endpoint import OPENAI, Settings, is_loopback

MILLION = 1_000_000


class Price(NamedTuple):
    """Dollars for a million tokens.

    >>> Price(Decimal("0.15"), Decimal("0.6")).of(2_000, 500)
    Decimal('0.0006')
    """

    tokens_in: Decimal
    tokens_out: Decimal

    def of(self, tokens_in: int, tokens_out: int) -> Decimal:
        """What so many tokens cost, in dollars."""
        return (self.tokens_in * tokens_in + self.tokens_out * tokens_out) / MILLION


def price_of(settings: Settings) -> Price | None:
    """The price of a model at its endpoint; None where it isn't known. One on this machine costs nothing."""
    if settings.weights:
        return Price(Decimal(0), Decimal(0))
    if is_loopback(urlsplit(settings.base_url or OPENAI).hostname or ""):
        return None
    try:
        from genai_prices import Usage, calc_price  # noqa: PLC0415 - an optional dependency, and half a second
    except ImportError:
        return None

    def of(tokens_in: int, tokens_out: int) -> Decimal:
        used = Usage(input_tokens=tokens_in, output_tokens=tokens_out)
        return calc_price(used, settings.model, provider_api_url=settings.base_url or OPENAI).total_price

    try:
        return Price(of(1000, 0) * 1000, of(0, 1000) * 1000)
    except (LookupError, ValueError):
        return None
