package org.chancery.intake.fetch;

import java.net.URI;

/** A feed to follow. */
public record Feed(String title, URI url) {}
