"""The list of candidates: each scenario with the sentence it stands for."""

from __future__ import annotations

from collections.abc import Callable

from samples.generator import scenes_lacking as lacking
from samples.generator import scenes_names as names
from samples.generator import scenes_plain as plain
from samples.generator import scenes_unclear as unclear
from samples.generator import scenes_units as units
from samples.generator.folder import Folder

Scene = Callable[[Folder], None]
CAST: tuple[tuple[str, Scene], ...] = (
    ("complete by competency certificate", plain.by_certificate),
    ("complete by training and letter", plain.by_training_and_letter),
    ("complete by award and letter", plain.by_award_and_letter),
    ("complete by training and photos", plain.by_training_and_photos),
    ("complete by training and award", plain.by_training_and_award),
    ("name variant: titles", names.with_titles),
    ("expired certificate", lacking.expired),
    ("off topic", lacking.off_topic),
    ("name variant: initials", names.initials),
    ("name variant: Moh. for Muhammad", names.muhammad),
    ("name variant: old spelling", names.old_spelling),
    ("name variant: one letter different", names.letter_different),
    ("name variant: other family name", names.other_family_name),
    ("someone else's papers", names.someone_elses),
    ("candidate is signer only", names.signer_only),
    ("group award", names.group_award),
    ("one-word name without second identifier", names.one_word_alone),
    ("one-word name with second identifier", names.one_word_known),
    ("too old", lacking.too_old),
    ("one day too old", lacking.one_day_too_old),
    ("too few hours", lacking.too_few_hours),
    ("took part only", lacking.took_part_only),
    ("off topic: competency certificate of another trade", lacking.off_topic_certificate),
    ("duplicate papers", lacking.doubled),
    ("nothing at all", lacking.nothing),
    ("business papers only", lacking.business_only),
    ("sundry papers only", lacking.sundries_only),
    ("recommendation and sundries only", lacking.spare_papers),
    ("certificate ended yesterday", lacking.ended_yesterday),
    ("certificate ends today", plain.ends_today),
    ("bounds exactly on the day", plain.bounds_on_the_day),
    ("hours on the back only", plain.hours_on_the_back),
    ("mixed bundle in one PDF", plain.bundle),
    ("bundle of photocopies", plain.bundle_of_copies),
    ("two papers in one photo", plain.two_in_one_photo),
    ("sideways and upside-down photos", plain.turned_pages),
    ("much beside the point", plain.long_portfolio),
    ("damaged file beside enough papers", plain.with_damaged_file),
    ("damaged file that could decide", unclear.damaged_letter),
    ("English papers", plain.english_papers),
    ("all by messenger", plain.all_by_messenger),
    ("stained date", unclear.stained_date),
    ("future date", unclear.future_date),
    ("number contradicts date", unclear.contradiction),
    ("units that differ: certificate lists two", units.units_of_a_certificate),
    ("units that differ: job in one task", units.units_of_a_job),
    ("units that differ: training and letter", units.units_of_training_and_letter),
)
