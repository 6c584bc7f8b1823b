"""A text of our own to measure voices with: short and long sentences, names, and words of every length."""

PASSAGE = """\
The harbour lights came on one after another while the last ferry turned into the wind. Nobody on the pier spoke. \
Martha had counted eleven boxes in the morning, and now she counted them again, because the list in her hand said \
twelve. Somebody had signed for every one of them.

The captain, who had sailed this route for thirty years, did not believe in lost cargo. Things were late, he liked to \
say, or they were somewhere else. He climbed down to the lower deck, opened the iron door behind the engine room, and \
found the cook asleep on a sack of onions with the missing box under his feet. It was open. Inside lay a telescope, \
wrapped in newspaper from a city that neither of them had ever visited.

They carried it up together. The glass was old but clean, and when Martha held it to her eye she could read the name \
of a fishing boat that was hardly more than a dot between the waves. The cook wanted to sell it; the captain wanted \
to know whose it was. In the end they put an advertisement in the local paper and waited for an answer.

Three weeks later a letter came. The writer was an engineer who built bridges in the mountains, and she explained that \
the instrument had belonged to her grandmother, an astronomer at a small observatory. It had been sent to the museum \
for an exhibition about the history of navigation. She was grateful, she wrote, and a little ashamed that she had not \
noticed sooner. Would they accept two tickets for the opening night?

On a clear evening in October they stood in the crowded hall, wearing their only good coats. A woman with grey hair \
showed them how to turn the brass ring until the moon became sharp. The captain looked for a long time. Then he \
stepped back, cleared his throat, and said that the harbour would seem a smaller place tomorrow.
"""
