"""Units of measure and currencies: their table, their algebra, and reading them beside a figure."""
