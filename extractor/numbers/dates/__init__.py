"""Dates, times of day and durations: in digits and in words, counted from today, joined, bounded and resolved."""
