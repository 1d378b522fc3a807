package org.wardmate.knowledge.answer;

import java.util.List;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.topics.TopicRef;

/** What the knowledge base has to say to a question. Never generated text: quotes are verbatim, summaries reviewed. */
public sealed interface Answer {

    /**
     * The asker's council speaks on the topic.
     *
     * @param alsoNear passages on topics the question may have meant as well; not part of the stance
     */
    record Answered(TopicRef topic, Stance.Speaks stance, List<Quote> alsoNear, List<TopicRef> related)
            implements Answer {
        public Answered {
            alsoNear = List.copyOf(alsoNear);
            related = List.copyOf(related);
        }
    }

    /** Where each council stands on the topic, for someone who asked across councils; at least one speaks. */
    record Compared(TopicRef topic, List<Stance> stances) implements Answer {
        public Compared {
            stances = List.copyOf(stances);
        }
    }

    /** Two or three topics are about as likely: let the asker choose. The quotes come nearest meanwhile. */
    record DidYouMean(List<TopicRef> topics, List<Quote> quotes) implements Answer {
        public DidYouMean {
            topics = List.copyOf(topics);
            quotes = List.copyOf(quotes);
        }
    }

    /** These passages come nearest; they may not answer. */
    record Closest(List<Quote> quotes) implements Answer {
        public Closest {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * The question is about social media, and the asker's council says nothing on it.
     *
     * @param alsoNear passages on topics the question may have meant as well
     * @param otherCouncils those whose guidelines do speak on the topic
     */
    record Silent(TopicRef topic, Stance.IsSilent stance, List<Quote> alsoNear, List<Council> otherCouncils)
            implements Answer {
        public Silent {
            alsoNear = List.copyOf(alsoNear);
            otherCouncils = List.copyOf(otherCouncils);
        }
    }

    /** The question is not about a councillor's use of social media. */
    record OutOfScope() implements Answer {}
}
