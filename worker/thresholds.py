"""Every tuned number of looking at pages: name, unit, reason. Nothing here was fitted to a single paper."""
from __future__ import annotations

# Finding text (worker/detect.py)
DETECTOR_SIDE_PX = 960  # longer side; 736 is a quarter cheaper, but 512 loses small print: 63 to 58 numbers of 63
MIN_TEXT_PROBABILITY = 0.3  # of a pixel; the network's own setting
MIN_TEXT_PROBABILITY_IN_BOX = 0.5  # mean of an island; below it borders and batik patterns are taken for text
UNCLIP_RATIO = 1.6  # how much an island grows, relative to area/length; the network marks the core of letters only
MIN_BOX_SIDE_PX = 3.0  # of an island on the reduced picture; smaller ones hold no letter that can be read

# Reading a line (worker/recognise.py)
TALL_BOX_RATIO = 1.5  # height to width from which a box holds a line that runs upwards
LEVEL_TILT_PX = 2.0  # rise of a box's edge up to which it counts as level; box corners are no more exact than that
MIN_LINE_WIDTH_PX = 64  # at height 48; on narrower input the network has too little around a letter
MAX_LINE_WIDTH_PX = 3200  # at height 48; a line of 250 letters is narrower; bounds the time

# Reading order (worker/order.py)
SAME_ROW_OVERLAP = 0.5  # share of the lower box's height that two boxes must share to stand in one row

# Which way up (worker/upright.py)
SIDEWAYS_SHARE = 0.6  # of the text's length in tall boxes; a sideways page has nearly all, an upright one hardly any
PROBE_LINES = 6  # lines read both ways where the first reading was poor
SURE_LINE_SCORE = 0.8  # score squared times plausibility of a first line from which the page is upright for sure
SURE_TALL_SCORE = 0.9  # mean probability from which a tall box's first reading is not tried the other way round
WORDY_RATIO = 5.0  # width to height of a box that holds some words; shorter ones read alike both ways (NOON, 1961)
MAX_LEVEL_TILT_DEGREES = 0.7  # up to here rows of a page's width stay apart
ENOUGH_WORDS = 8  # fewer can be read by chance in a page that stands on its head
WORDLIKE_SHARE = 0.75  # of letters in word-like tokens; real pages have over 0.9, wrong turns under 0.6
