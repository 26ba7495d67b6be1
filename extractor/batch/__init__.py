"""Many documents: which ones, what came of each, and how a run that was ended goes on."""

from extractor.batch.budget import Budget
from extractor.batch.conduct import Conduct, Progress
from extractor.batch.find import find_documents
from extractor.batch.halt import Halt, Interrupted
from extractor.batch.run import run_folder, run_share
from extractor.batch.share import Share, shares
from extractor.batch.tables import Columns
from extractor.batch.task import Task

__all__ = [
    "Budget",
    "Columns",
    "Conduct",
    "Halt",
    "Interrupted",
    "Progress",
    "Share",
    "Task",
    "find_documents",
    "run_folder",
    "run_share",
    "shares",
]
