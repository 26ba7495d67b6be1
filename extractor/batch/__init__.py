"""Many documents: which ones, what came of each, and how a run that was ended goes on."""

from extractor.batch.find import find_documents
from extractor.batch.halt import Halt, Interrupted
from extractor.batch.run import Conduct, Progress, run_folder
from extractor.batch.task import Task

__all__ = ["Conduct", "Halt", "Interrupted", "Progress", "Task", "find_documents", "run_folder"]
