/** A fact check of some 650 words as a newsroom writes it: a claimant, a verdict, quotations, numbered sources. Its people are invented. */
export const longArticle = `No, the bees of Saltmarsh do not halve the town’s tomato bills

By Ada Sample and Bo Elm
Checked on 2 March 2026

Claim: “Since we put beehives on the roof of the town hall, families in Saltmarsh pay half as much for tomatoes.”
Claimed by: Ben Example, chair of the garden society, at the spring market on 21 February 2026
Verdict: Mostly false

Summary

Four hives have stood on the roof of the town hall since May 2023, and the gardens around it do bear more fruit [1][2]. But the price of tomatoes on the market fell by 11 per cent, not by half, and most of the fall came from a new greenhouse on the other side of the river [3][4]. Keeping the hives costs the town £18,400 a year [5].

1. What was said

At the spring market Mr Example thanked the town for its hives. “Since we put beehives on the roof of the town hall, families in Saltmarsh pay half as much for tomatoes,” he told some two hundred visitors. A recording of the speech is on the website of the garden society [1]. Asked where the figure came from, he said: “Everybody who shops here knows it. Two years ago I paid four pounds for a bag, and last week I paid two.” He could not name a record of the prices, and added that he “may have compared a bad summer with a good one”.

2. What the hives have changed

The hives have an effect. Volunteers of the allotment union counted ripe fruit on 36 plots before and after the hives came. Plots within 500 metres of the town hall bore 23 per cent more tomatoes in 2025 than in 2022; plots further away bore 4 per cent more [2]. Tomatoes need little help from bees: their flowers mostly pollinate themselves, and wind or a passing bumblebee is enough to shake the pollen loose. “Honey bees hardly visit tomato flowers at all,” says Carla Reed, who keeps the collection of insects at the harbour museum. “If these plots did better, I would first ask what else was in bloom next to them, and who watered them” [6].

The union itself warns against reading too much into its count. The plots near the town hall also received new soil in 2024, and nobody counted the fruit on plots whose tenants had left.

3. What happened to prices

The market office writes down the price of a kilogram of tomatoes each Saturday. The average was £3.20 in the summer of 2022 and £2.85 in the summer of 2025 [3]. That is a fall of 11 per cent. On no Saturday was the price half of what it had been on the same day three years before. The lowest price in the book is £2.40, on 16 August 2025; the highest is £4.10, on 9 July 2022, in a week of hail.

Most of the tomatoes on the market do not come from the gardens of the town. Of 41 tonnes sold in 2025 the allotments supplied about two; the greenhouse at Long Ferry, which opened in April 2024, supplied 27 [4]. Its manager, Dev Okafor, says that his plants are pollinated by bumblebees that he buys by the box. “The bees on the town hall would have to cross the river to get to us, and there is nothing here for them,” he told us.

4. What the hives cost

The town pays a keeper for one day a week, insures the roof and replaces two colonies a year. The accounts for 2025 give £18,400 for all of it, of which sales of honey brought back £3,150 [5]. The council will decide in June whether the hives stay.

5. What it comes to

Gardens near the hives bear more fruit, for reasons that are not settled. Tomatoes have become a little cheaper, but not by half, and not because of the hives.

Sources

[1] Garden society, recording of the spring market: https://example.org/garden-society/market
[2] Allotment union, count of 36 plots: https://example.org/allotments/count
[3] Market office, book of prices 2022 to 2025: https://example.org/market/prices
[4] Market office, suppliers in 2025: https://example.org/market/suppliers
[5] Town of Saltmarsh, accounts for 2025: https://example.org/town/accounts
[6] Carla Reed, harbour museum, interview on 27 February 2026: https://example.org/museum/interview
`;
