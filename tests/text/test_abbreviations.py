from __future__ import annotations

import pytest

from reader.text.abbreviations import spelt_out


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("People with multiple sclerosis (MS) took part.", "MS", "multiple sclerosis"),
        ("It was seen on MRI (magnetic resonance imaging).", "MRI", "magnetic resonance imaging"),
        ("MSCT, which stands for mesenchymal stem cell therapy, is new.", "MSCT", "mesenchymal stem cell therapy"),
        ("It is called mesenchymal stem cell therapy, or MSCT for short.", "MSCT", "mesenchymal stem cell therapy"),
        ("Disease-modifying therapies (DMTs) help.", "DMT", "Disease-modifying therapies"),
        ("An electrocardiogram (ECG) is quick.", "ECG", "electrocardiogram"),
        ("Ask the National Institute for Health and Care Excellence (NICE).", "NICE",
         "National Institute for Health and Care Excellence"),
        ("Menschen mit Multipler Sklerose (MS) kennen das.", "MS", "Multipler Sklerose"),
    ],
)  # fmt: skip
def test_words_are_found_by_the_letters_of_their_abbreviation(text, short, long):
    found = list(spelt_out(text))
    assert [(one.short, one.long) for one in found] == [(short, long)]
    assert text[found[0].start : found[0].end].rstrip("s") == short


@pytest.mark.parametrize(
    "text",
    [
        "She lives in Leeds (UK).",
        "The trial had 144 people (87 were women).",
        "He felt worse (MS is like that).",
        "The treatment, called MSCT, is new.",
        "Give it to the nurse (GP).",
        "The (MRI) scan was clear.",
    ],
)
def test_letters_that_do_not_fit_spell_nothing(text):
    assert list(spelt_out(text)) == []
