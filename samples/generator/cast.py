"""The list of candidates: each scenario with the sentence it stands for."""
from __future__ import annotations

from collections.abc import Callable

from samples.generator import scenes_lacking as lacking
from samples.generator import scenes_plain as plain
from samples.generator.folder import Folder

Scene = Callable[[Folder], None]
CAST: tuple[tuple[str, Scene], ...] = (
    ("complete by competency certificate", plain.by_certificate),
    ("complete by training and letter", plain.by_training_and_letter),
    ("complete by award and letter", plain.by_award_and_letter),
    ("complete by training and photos", plain.by_training_and_photos),
    ("complete by training and award", plain.by_training_and_award),
    ("name variant: titles", plain.with_titles),
    ("expired certificate", lacking.expired),
    ("off topic", lacking.off_topic),
)
