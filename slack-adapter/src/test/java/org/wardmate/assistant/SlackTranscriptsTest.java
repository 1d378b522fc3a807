package org.wardmate.assistant;

/** The transcripts, unchanged, with Slack between people and the assistant. */
class SlackTranscriptsTest extends CarriedTranscripts {}
