"""Many documents: which ones, one after the other, and what came of each."""

from extractor.batch.find import find_documents
from extractor.batch.run import Progress, Task, run_folder

__all__ = ["Progress", "Task", "find_documents", "run_folder"]
