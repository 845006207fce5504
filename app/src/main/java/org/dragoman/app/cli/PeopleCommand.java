package org.dragoman.app.cli;

import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Person;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the persons that documents name. */
@Command(
        name = "people",
        description =
                "Lists the persons that documents name, under every spelling seen, with the offices they are told to hold.")
public final class PeopleCommand extends LedgerCommand {
    private static final int FEW = 5;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "A name or a part of it, with marks or without.")
    private @Nullable String name;

    @Option(names = "--of", paramLabel = "SIDE", description = "Only persons who act for this country or body.")
    private @Nullable String of;

    @Option(
            names = "--limit",
            converter = Limit.class,
            paramLabel = "N",
            description = "At most so many (default: 50).")
    private int limit = 50;

    private List<Person> people(Ledger ledger) {
        String side = of == null ? null : codes(List.of(of))[0];
        return found(ledger.people(name, side, limit), ledger, "no document of %s names such a person");
    }

    @Override
    String listing(Ledger ledger) {
        List<Person> people = people(ledger);
        StringBuilder text = new StringBuilder();
        for (Person person : people) {
            text.append(person.name());
            if (!person.sides().isEmpty()) {
                text.append(" (")
                        .append(heading(person.sides().toArray(String[]::new)))
                        .append(')');
            }
            text.append(", in ").append(person.events()).append(person.events() == 1 ? " event\n" : " events\n");
            if (person.spellings().size() > 1) {
                text.append("  written: ")
                        .append(String.join(", ", person.spellings()))
                        .append('\n');
            }
            if (people.size() <= FEW) {
                text.append(listed(
                        ledger, ledger.events(EventQuery.all().types("office").person(person.id()))));
            }
        }
        return text.toString();
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        return people(ledger).stream().map(PeopleCommand::object).toList();
    }

    private static Map<String, Object> object(Person person) {
        Map<String, Object> object = object();
        object.put("id", person.id());
        object.put("name", person.name());
        object.put("spellings", person.spellings());
        object.put("of", person.sides());
        object.put("events", person.events());
        return object;
    }
}
