"""What a person should look at in a paper's looks and in its file. Cheap, and never a verdict."""
from worker.cues.find import with_cues
from worker.cues.layer import cues_of_layer
from worker.cues.origin import cues_of_file

__all__ = ["cues_of_file", "cues_of_layer", "with_cues"]
