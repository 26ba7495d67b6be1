"""What a run leaves behind, as files."""
