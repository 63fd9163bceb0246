/**
 * Fetching: addresses of the web to readings.
 *
 * <p><b>In:</b> addresses of pages and feeds, lists of feeds (OPML), and what is known of each feed
 * from before. <b>Out:</b> {@link org.chancery.intake.Reading}s, and the state of each feed to be
 * kept. <b>Start at</b> {@link org.chancery.intake.fetch.Fetcher} for one address, {@link
 * org.chancery.intake.fetch.Follower} for feeds.
 *
 * <pre>{@code
 * try (Fetcher fetcher = new Fetcher(FetchSettings.DEFAULT)) {
 *   // chancery keep https://…
 *   List<Reading> readings = FetchedReadings.of(fetcher.fetch(WebAddress.parse(name)), intake);
 *
 *   // chancery follow FEEDS.opml
 *   Feeds list = Feeds.read(Path.of("FEEDS.opml"));   // list.problems() are told, and stop nothing
 *   Follower follower = new Follower(fetcher, intake, NextPoll.DEFAULT, Clock.systemUTC());
 *   Iterator<Visit> round =
 *       follower.round(list.feeds(), keptStates, Follower.Depth.PAGES, ledger::knows);
 *   round.forEachRemaining(visit -> …);               // keep visit.readings() and visit.state()
 * }
 * }</pre>
 *
 * <p>What decides is pure: {@link org.chancery.intake.fetch.AddressRule}, {@link
 * org.chancery.intake.fetch.Politeness}, {@link org.chancery.intake.fetch.NextPoll}. The network is
 * behind {@link org.chancery.intake.fetch.Transport}.
 *
 * <p><b>Guaranteed:</b> no connection to an address that the rule refuses, by whatever name,
 * redirection or second answer of a name server; an end in bounded time and memory, whatever the
 * host sends; one request at a time to a host, with a pause.
 *
 * <p><b>Traps.</b>
 *
 * <ul>
 *   <li>{@code AddressRule.any()} ({@code --allow-private}) opens the whole local network to
 *       whatever a feed links or redirects to.
 *   <li>No proxy is used, even where the system names one: it would resolve names for itself.
 *   <li>The pauses are those of one {@code Fetcher}: share one, do not make one for each address.
 *   <li>A report is known by the {@code ref} or {@code url} of its entry, not by its id: with
 *       {@code Depth.PAGES} the text that is kept is the page's.
 * </ul>
 */
@NullMarked
package org.chancery.intake.fetch;

import org.jspecify.annotations.NullMarked;
