package org.fazhi.word.reading;

/** Makes the refusal of a document, which only its opener knows by name (拒读). */
interface TextRefusal {
    /** @param key of the sentence, without {@code document.} */
    TextRefused of(String key, Exception cause);
}
