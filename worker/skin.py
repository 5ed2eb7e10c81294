"""Where a picture shows skin."""
from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray


def skin(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Skin of any shade by its chrominance: Cr 133..180, Cb 77..133 (the usual bounds, widened for poor light)."""
    tones = cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2YCrCb)
    luma, red, blue = tones[..., 0], tones[..., 1], tones[..., 2]
    return np.asarray((red > 133) & (red < 180) & (blue > 77) & (blue < 133) & (luma > 50), bool)
