"""Every tuned number of looking at pages: name, unit, reason. Nothing here was fitted to a single paper."""
from __future__ import annotations

# Finding text (worker/detect.py)
DETECTOR_SIDE_PX = 832  # longer side; 960 costs a third more and found no more on 83 pages, 768 lost a name in script
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
COLUMN_GAP_HEIGHTS = 1.0  # width, in line heights, of an empty strip down the page that parts columns
MIN_COLUMN_ROWS = 4  # rows of a column; fewer are a signature or a stamp's note
MAX_SHARED_ROWS = 0.6  # of a column's rows, level with one of its neighbour; forms and tables share nearly all

# Which way up (worker/upright.py)
SIDEWAYS_SHARE = 0.6  # of the text's length in tall boxes; a sideways page has nearly all, an upright one hardly any
USUAL_DENSITY = 1.3  # letters per line height of a box's width; real lines have 1.4 to 3.3, most upside-down fewer
PROBE_LINES = 6  # lines read both ways where the first reading was poor
SURE_LINE_SCORE = 0.8  # score squared times plausibility of a first line from which the page is upright for sure
WEAK_LINE_SCORE = 0.92  # mean probability below which a line is read a second time; one line in 50 on clean pages
WORDY_RATIO = 5.0  # width to height of a box that holds some words; shorter ones read alike both ways (NOON, 1961)
MAX_LEVEL_TILT_DEGREES = 0.7  # up to here rows of a page's width stay apart
ENOUGH_WORDS = 8  # fewer can be read by chance in a page that stands on its head
WORDLIKE_SHARE = 0.75  # of letters in word-like tokens; real pages have over 0.9, wrong turns under 0.6

# Sheets of paper in a photo (worker/flatten.py); lengths in pixels of the thumbnail unless said otherwise
THUMBNAIL_SIDE_PX = 600  # longer side; corners are then exact to a sixth of a percent, in 5 ms
MIN_SHEET_SHARE = 0.08  # of the picture's area; an ID card on a table in a badly framed photo
MAX_SHEET_SHARE = 0.97  # of the picture's area; nothing is gained by cutting off less
MIN_SHEET_FILL = 0.88  # share of its four-sided outline that a sheet fills; less has a hole, a hand or a neighbour
MIN_EDGE_CONTRAST = 14.0  # distance in 8-bit Lab from which two colours are seen as different at a rim
MIN_EDGE_SUPPORT = 0.7  # share of a side's points with contrast; fingers and folds hide some
MIN_SEEN_SIDE = 0.4  # share of a side within the picture and not on another sheet, to say anything of it
NEAR_SIDE_SHARES = (0.07, 0.03)  # of the diagonal: rim points so near to a side belong to it; first roughly, then well
MIN_RIM_POINTS = 20  # fewer say nothing about where a side runs
EDGE_POINTS = 40  # looked at along a side
EDGE_BAND_SHARE = 0.012  # of the longer side: how far within and without the rim colours are taken
TOUCHES_FRAME_PX = 6  # a side so near to the picture's edge is cut off, or the scanner's own
MIN_BARS_SHARE = 0.2  # of the picture in even bars at its edges, from which it is worth cutting them off
MAX_BAR_GREY = 80.0  # mean level (0..255) of a bar; lighter ones may be a page's margin
MAX_BAR_SPREAD = 2.0  # standard deviation of grey in a row of a bar; paper and tables have more
SHEET_MARGIN_SHARE = 0.005  # of the sheet, left around it, so that a corner found a little too far in costs no text

# A PDF's text layer (worker/layertext.py, worker/layertrust.py)
WIDE_GAP_HEIGHTS = 1.5  # gap in line heights from which words stand in different columns; justified text has up to 1
MIN_SPACED_LETTERS = 3  # single letters in a row from which they are one spaced word; "S E" may be initials
WORD_GAP_RATIO = 1.7  # gap to the usual gap of spaced letters from which a new word begins
MIN_LAYER_PLAUSIBILITY = 0.7  # share of letters in word-like tokens; real papers over 0.85, wrong encodings under 0.4
INK_PICTURE_SIDE_PX = 1000  # longer side; print of 8 points keeps its letters apart, and it takes 10 ms
DARK_PAPER = 110  # median grey level (0..255) up to which a page counts as light print on dark ground
FAINT_INK_CONTRAST = 8  # grey levels from which a word can be seen at all, if only just
INK_CONTRAST = 40  # grey levels from the ground; below it lie paper, watermarks and shadows
MIN_FITTING_WORDS = 0.7  # share of words whose ends meet the ink's ends; true layers over 0.83, others under 0.4
MIN_LETTERS_IN_A_LINE = 6  # letter-like blobs in a row that make a line of text; ornaments seldom do
MAX_UNTOLD_LINES = 1  # such lines without a word in the layer; one may be a seal or a signature's name

# Layer and picture together (worker/readtext.py)
COVERED_SHARE = 0.5  # of the smaller box, from which a line of the picture is the same as the layer's
SAME_TEXT_PERCENT = 65.0  # likeness of a layer's line to its best place in the picture; slips of OCR leave 80
COMPETENT_LAYER_SHARE = 0.7  # of a hidden layer's letters in lines like the picture's, from which its others count
LIKE_TEXT_PERCENT = 90.0  # likeness of a line read well twice
MIN_TELLING_WORD = 4.0  # letters a word on average; scraps of bad OCR are shorter
MIN_TELLING_LETTERS = 8  # of a line; shorter ones are missed or garbled too often to speak of a contradiction

# Faults of a picture (worker/quality.py)
SHARPNESS_LINES = 8  # lines looked at; more change nothing
MAX_EDGE_WIDTH_SHARE = 0.14  # of the line's height, over which ink turns to paper; from 0.15 on letters were lost
NEGATIVE_GREY = 100.0  # median level (0..255) up to which a picture that reads badly may be a negative
POOR_SCORE = 0.9  # mean of the lines' scores below which a page reads badly
DARK_WHITE = 120.0  # brightest hundredth (0..255) below which a picture was taken in the dark
SHINY_PAPER = 220.0  # level of the paper up to which a blown-out patch is glare and not just white paper
GLARE_LEVEL = 250  # of a blown-out pixel
MAX_GLARE_SHARE = 0.01  # of the picture, that may be blown out
MIN_LINE_HEIGHT_PX = 14.0  # median height of line boxes; below it digits are confused
TOUCHES_EDGE_PX = 2.0  # from a picture's edge, where a line counts as cut off
CUT_OFF_LETTERS = 4  # of a line at the edge; fewer are specks or a neighbour's page
MIN_LETTERS_OF_A_SHEET = 25  # in a whole picture; with fewer it shows cloth or a face and its rims are no paper's
