"""Draws papers with marks and without: ring stamps, scrawls, emblems, borders, tables, portraits, codes."""
from __future__ import annotations

import math
import random

import cv2
import numpy as np
import zxingcpp

from worker.page import PageText, Picture, TextLine

INKS = {"blue": (40, 60, 170), "violet": (110, 50, 160), "red": (190, 40, 50), "black": (40, 40, 45)}
WIDTH, HEIGHT = 1000, 1414


class Paper:
    """A sheet to draw on, which remembers the lines of text that a reader would find."""

    def __init__(self, seed: int = 0, wide: bool = False, tint: tuple[int, int, int] = (255, 255, 255)) -> None:
        size = (WIDTH, HEIGHT) if wide else (HEIGHT, WIDTH)
        self.picture: Picture = np.full((*size, 3), tint, np.uint8)
        self.lines: list[TextLine] = []
        self.chance = random.Random(seed)

    @property
    def size(self) -> tuple[int, int]:
        return self.picture.shape[1], self.picture.shape[0]

    def write(self, text: str, at: tuple[float, float], scale: float = 0.8, thick: int = 2) -> Paper:
        """Text centred at a place given in fractions of the sheet."""
        (w, h), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_DUPLEX, scale, thick)
        x, y = int(at[0] * self.size[0] - w / 2), int(at[1] * self.size[1] + h / 2)
        cv2.putText(self.picture, text, (x, y), cv2.FONT_HERSHEY_DUPLEX, scale, (25, 25, 30), thick, cv2.LINE_AA)
        quad = np.array([[x, y - h - 3], [x + w, y - h - 3], [x + w, y + 6], [x, y + 6]], np.float32)
        self.lines.append(TextLine(text, quad, 0.97))
        return self

    def certificate(self) -> Paper:
        for text, y, scale in (
            ("SERTIFIKAT", 0.14, 1.8), ("Nomor: 012/BT/X/2024", 0.2, 0.7), ("diberikan kepada", 0.28, 0.7),
            ("Wulan Rekaan Astuti", 0.34, 1.4), ("telah mengikuti Pelatihan Batik Tulis selama 40 JP", 0.42, 0.7),
            ("yang diselenggarakan oleh Balai Contoh di Pekalongan", 0.46, 0.7),
        ):
            self.write(text, (0.5, y), scale)
        for text, y in (("Pekalongan, 14 Oktober 2024", 0.66), ("Kepala Balai", 0.69), ("Drs. Budi Rekaan", 0.84)):
            self.write(text, (0.68, y), 0.7)
        return self

    def stamp(
        self, at: tuple[float, float] = (0.6, 0.75), radius: float = 0.075, ink: str = "blue", pale: float = 0.85
    ) -> Paper:
        """Two rings with letters between them and a star inside, as rubber does it: pale, with gaps."""
        layer = np.full_like(self.picture, 255)
        x, y, r = int(at[0] * self.size[0]), int(at[1] * self.size[1]), int(radius * max(self.size))
        cv2.circle(layer, (x, y), r, INKS[ink], 4, cv2.LINE_AA)
        cv2.circle(layer, (x, y), int(r * 0.68), INKS[ink], 2, cv2.LINE_AA)
        for at_letter in range(18):
            turn = at_letter / 18 * 2 * math.pi
            place = (int(x + 0.84 * r * math.cos(turn)) - 7, int(y + 0.84 * r * math.sin(turn)) + 7)
            letter = self.chance.choice("BATIKCONTOH")
            cv2.putText(layer, letter, place, cv2.FONT_HERSHEY_DUPLEX, 0.5, INKS[ink], 1, cv2.LINE_AA)
        cv2.putText(layer, "LKP", (x - 24, y + 9), cv2.FONT_HERSHEY_DUPLEX, 0.8, INKS[ink], 2, cv2.LINE_AA)
        gaps = cv2.resize(np.random.default_rng(self.chance.randrange(10**6)).random((40, 40), np.float32),
                          self.size, interpolation=cv2.INTER_CUBIC)
        layer[gaps > 0.93] = 255
        return self._multiply(layer, pale)

    def rectangle_stamp(self, at: tuple[float, float] = (0.6, 0.75), ink: str = "violet") -> Paper:
        layer = np.full_like(self.picture, 255)
        x, y = int(at[0] * self.size[0]), int(at[1] * self.size[1])
        cv2.rectangle(layer, (x - 110, y - 45), (x + 110, y + 45), INKS[ink], 4)
        for row, text in enumerate(("BATIK REKAAN", "JL CONTOH 12", "PEKALONGAN")):
            place = (x - 90, y - 15 + row * 25)
            cv2.putText(layer, text, place, cv2.FONT_HERSHEY_DUPLEX, 0.65, INKS[ink], 1, cv2.LINE_AA)
        return self._multiply(layer, 0.85)

    def sign(self, at: tuple[float, float] = (0.68, 0.765), ink: str = "blue", wide: float = 0.16) -> Paper:
        """A scrawl: a smooth random walk with loops, as a pen does it."""
        w, h = wide * self.size[0], 0.04 * self.size[1]
        turns = self.chance.randint(4, 7)
        phase = [self.chance.uniform(0, 6.3) for _ in range(4)]
        t = np.linspace(0, 1, 300)
        x = at[0] * self.size[0] + w * (t - 0.5) + w * 0.12 * np.sin(turns * 6.3 * t + phase[0])
        swing = 0.7 * np.sin(turns * 6.3 * t * 0.9 + phase[1]) + 0.4 * np.sin(5 * t + phase[2])
        y = at[1] * self.size[1] + h * swing
        points = np.stack([x, y], axis=1).round().astype(np.int32)
        cv2.polylines(self.picture, [points], False, INKS[ink], 3, cv2.LINE_AA)
        return self

    def emblem(self, at: tuple[float, float] = (0.5, 0.06), radius: float = 0.035) -> Paper:
        """A printed round logo of several colours, filled."""
        x, y, r = int(at[0] * self.size[0]), int(at[1] * self.size[1]), int(radius * max(self.size))
        layers = ((1.0, (20, 90, 160)), (0.85, (250, 210, 40)), (0.6, (200, 30, 30)), (0.3, (255, 255, 255)))
        for share, colour in layers:
            cv2.circle(self.picture, (x, y), int(r * share), colour, -1, cv2.LINE_AA)
        return self

    def border(self) -> Paper:
        """A batik-like frame: rows of small rings and lozenges."""
        w, h = self.size
        cv2.rectangle(self.picture, (18, 18), (w - 18, h - 18), (120, 70, 30), 5)
        cv2.rectangle(self.picture, (70, 70), (w - 70, h - 70), (120, 70, 30), 3)
        for at in range(44, w, 52):
            for y in (44, h - 44):
                cv2.circle(self.picture, (at, y), 20, (150, 90, 40), 3)
                cv2.circle(self.picture, (at, y), 8, (120, 60, 30), -1)
        for at in range(96, h - 60, 52):
            for x in (44, w - 44):
                cv2.circle(self.picture, (x, at), 20, (150, 90, 40), 3)
        return self

    def table(self) -> Paper:
        for row in range(9):
            cv2.line(self.picture, (120, 760 + row * 50), (880, 760 + row * 50), (30, 30, 30), 2)
        for column in (120, 200, 640, 880):
            cv2.line(self.picture, (column, 760), (column, 1160), (30, 30, 30), 2)
        return self

    def portrait(self, at: tuple[float, float] = (0.2, 0.76), ground: tuple[int, int, int] = (200, 30, 40)) -> Paper:
        w, h = 150, 200
        x, y = int(at[0] * self.size[0] - w / 2), int(at[1] * self.size[1] - h / 2)
        photo = np.full((h, w, 3), ground, np.uint8)
        cv2.ellipse(photo, (w // 2, h + 15), (70, 85), 0, 0, 360, (245, 245, 250), -1)
        cv2.ellipse(photo, (w // 2, 82), (38, 50), 0, 0, 360, (205, 150, 115), -1)
        cv2.ellipse(photo, (w // 2, 50), (40, 28), 0, 0, 360, (30, 25, 25), -1)
        noise = np.random.default_rng(3).normal(0, 6, photo.shape)
        self.picture[y : y + h, x : x + w] = np.clip(cv2.GaussianBlur(photo, (5, 5), 0) + noise, 0, 255)
        return self

    def code(self, payload: str, at: tuple[float, float] = (0.2, 0.8), scale: int = 4) -> Paper:
        code = zxingcpp.create_barcode(payload, zxingcpp.BarcodeFormat.QRCode)
        image = np.array(zxingcpp.write_barcode_to_image(code, scale=scale), np.uint8)
        x, y = int(at[0] * self.size[0]), int(at[1] * self.size[1])
        h, w = image.shape[:2]
        self.picture[y : y + h, x : x + w] = image[..., None] if image.ndim == 2 else image
        return self

    def scanned(self, noise: float = 4.0, blur: float = 0.8) -> Paper:
        """Grain and a little blur."""
        grain = np.random.default_rng(self.chance.randrange(10**6)).normal(0, noise, self.picture.shape)
        soft = cv2.GaussianBlur(self.picture, (0, 0), blur)
        self.picture = np.clip(soft + grain, 0, 255).astype(np.uint8)
        return self

    def page(self, number: int = 1) -> PageText:
        return PageText(number, self.picture, tuple(self.lines), "ppocr")

    def _multiply(self, layer: Picture, strength: float) -> Paper:
        tint = 1 - strength * (1 - layer.astype(np.float32) / 255)
        self.picture = (self.picture * tint).astype(np.uint8)
        return self
