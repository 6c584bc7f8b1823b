"""Characters of symbol fonts: Greek letters and mathematical signs, and the arrows and ticks that Word puts in."""

from __future__ import annotations

_LETTERS = dict(
    zip(
        "abgdezhqiklmnxoprstufcywjVABGDEZHQIKLMNXOPRSTUFCYW",
        "αβγδεζηθικλμνξοπρστυφχψωϕςΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
        strict=True,
    )
)
_SIGNS = {
    0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAE: "→", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC5: "⊕", 0xD6: "√", 0xE5: "∑", 0xF2: "∫",
}  # fmt: skip
_PICTURES = {
    0x4A: "☺", 0x4C: "☹", 0x6C: "•", 0x6E: "■", 0x6F: "☐", 0x71: "☐", 0x72: "☐", 0x76: "❖", 0x9F: "•", 0xA7: "▪",
    0xA8: "☐", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE7: "⇐", 0xE8: "⇒", 0xEF: "⇐", 0xF0: "⇒",
    0xF1: "⇑", 0xF2: "⇓", 0xF3: "⇔", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
"""Of Wingdings, those that carry a meaning: Word puts its arrows for ``-->`` and its faces for ``:)``."""
PRIVATE = 0xF000
"""Where Word puts the characters of symbol fonts in Unicode."""


def symbol(code: int, font: str = "Symbol") -> str:
    """Return the character that a symbol font shows at ``code``; nothing for a picture without a meaning."""
    code = code - PRIVATE if PRIVATE <= code < PRIVATE + 0x100 else code
    if font.strip("; ").lower() == "wingdings":
        return _PICTURES.get(code, "")
    if "symbol" not in font.lower() or not 0x20 <= code < 0x100:
        return ""
    return _SIGNS.get(code) or _LETTERS.get(chr(code)) or (chr(code) if code < 0x7F else "")
