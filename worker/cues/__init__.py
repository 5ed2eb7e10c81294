"""What a person should look at in a paper's looks and in its file. Cheap, and never a verdict."""
from worker.cues.find import with_cues
from worker.cues.origin import cues_of_file

__all__ = ["cues_of_file", "with_cues"]
