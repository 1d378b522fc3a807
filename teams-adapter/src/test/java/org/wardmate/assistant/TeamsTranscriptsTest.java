package org.wardmate.assistant;

/** The transcripts, unchanged, with Teams between people and the assistant. */
class TeamsTranscriptsTest extends CarriedTranscripts {}
