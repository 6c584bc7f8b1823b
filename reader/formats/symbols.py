"""Characters of the Symbol font, which old documents use for Greek letters and mathematical signs."""

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
PRIVATE = 0xF000
"""Where Word puts the characters of symbol fonts in Unicode."""


def symbol(code: int, font: str = "Symbol") -> str:
    """Return the character that a symbol font shows at ``code``; nothing for pictures, such as those of Wingdings."""
    code = code - PRIVATE if PRIVATE <= code < PRIVATE + 0x100 else code
    if "symbol" not in font.lower() or not 0x20 <= code < 0x100:
        return ""
    return _SIGNS.get(code) or _LETTERS.get(chr(code)) or (chr(code) if code < 0x7F else "")
