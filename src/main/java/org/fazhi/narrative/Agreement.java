package org.fazhi.narrative;

import org.fazhi.language.Messages;
import org.fazhi.narrative.LeadIn.Meaning;

/** Whether a phrase goes with the words that the clerk wrote before it, and these with the figures (前后相符). */
record Agreement(LeadIn leadIn, IndicatorComparison comparison, Messages messages) {

    void demand(Phrase phrase) throws Unprintable {
        if (phrase.hasDirections()) demandNothingSaidTwice(phrase);
        else if (phrase.isBareChange()) demandDirection(Meaning.RISE, Meaning.FALL);
        else if (leadIn.says(Meaning.FROM)) demandDirection(Meaning.RISE_TO, Meaning.FALL_TO);
    }

    private void demandNothingSaidTwice(Phrase phrase) throws Unprintable {
        if (leadIn.says(Meaning.RISE) || leadIn.says(Meaning.FALL)) throw refusal("agreement.twice");
        if (leadIn.says(Meaning.FROM)) throw refusal("agreement.from");
        if (phrase.namesLastYear() && leadIn.says(Meaning.COMPARED)) throw refusal("agreement.against");
    }

    /** In a ranking the smaller number is the higher place. */
    private void demandDirection(Meaning rise, Meaning fall) throws Unprintable {
        int up = comparison.indicator().isRanking() ? -1 : 1;
        if (leadIn.says(rise) && comparison.sign() != up) throw refusal("agreement.rise");
        if (leadIn.says(fall) && comparison.sign() != -up) throw refusal("agreement.fall");
    }

    private Unprintable refusal(String key) {
        return new Unprintable(messages.say(key, comparison.indicator().name(), comparison.year()));
    }
}
