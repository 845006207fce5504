package org.dragoman.reader.record.visit;

import java.util.List;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Stop;
import org.jspecify.annotations.Nullable;

/** Tells where visits go of which only is said who receives the guest: to where the host is at home. */
final class HostStops {
    private final Sight sight;

    HostStops(Sight sight) {
        this.sight = sight;
    }

    /** "X hosts Y for a visit". */
    List<Stop> of(Cue verb) {
        return home(sight.arguments().before(verb, Arguments::canAct));
    }

    /** "X received Y during a visit". */
    List<Stop> receiving(Cue visit) {
        Cue governor = visit.isNoun() ? sight.scene().governor(visit.from()) : null;
        if (governor == null || governor.part().equals("of")) {
            return List.of();
        }
        for (Cue reception : sight.scene().triggers()) {
            boolean received = reception.frame().equals("meeting")
                    && reception.setting("form", "").equals("reception")
                    && !reception.isNoun()
                    && reception.to() <= visit.from();
            List<Stop> home = home(received ? host(reception) : null);
            if (!home.isEmpty()) {
                return home;
            }
        }
        return List.of();
    }

    /** "At the invitation of X of A, Y came on a visit": to the country of whoever invites, named before. */
    List<Stop> inviting(Cue visit) {
        for (Cue invitation : sight.scene().syntax("host")) {
            for (ActorGroup host : sight.scene().groups()) {
                Cue governor = sight.scene().governor(host.from());
                boolean invites = governor != null && governor.from() == invitation.from();
                if (invites && host.to() <= visit.from()) {
                    return home(new Argument(host, 0.9, "who invites"));
                }
            }
        }
        return List.of();
    }

    private @Nullable Argument host(Cue reception) {
        Argument by = sight.arguments().governed(reception, "by");
        return by == null ? sight.arguments().subject(reception) : by;
    }

    private static List<Stop> home(@Nullable Argument host) {
        String home = host == null ? null : Scene.countryOf(host.group().first());
        return home == null ? List.of() : List.of(Stop.of(home, 0.9, "where the host is at home"));
    }
}
