package org.wardmate.knowledge.answer;

import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.topics.TopicId;

/**
 * What a conversation is about when a question carries it on.
 *
 * @param opening the question that opened it
 * @param topic the topic that was answered last, or null where none was recognised
 */
public record Subject(Question opening, @Nullable TopicId topic) {}
