-- What questions about an event need and would have to be counted out for each: null until it is worked out again.

-- The day on which the latest of its claims came: asked as of a later day, the event was as it is now.
ALTER TABLE event ADD COLUMN last_known INTEGER;
-- How many countries and bodies have a part in it.
ALTER TABLE event ADD COLUMN sides INTEGER;

-- The type of the event beside its participants and pairs, so that the visits of two countries are found without looking at
-- all that they did.
ALTER TABLE event_participant ADD COLUMN type TEXT NOT NULL DEFAULT '';
UPDATE event_participant SET type = (SELECT e.type FROM event e WHERE e.number = event_participant.event);
DROP INDEX event_participant_by_code;
CREATE INDEX event_participant_by_code ON event_participant (code, kind, type, event);
ALTER TABLE event_pair ADD COLUMN type TEXT NOT NULL DEFAULT '';
UPDATE event_pair SET type = (SELECT e.type FROM event e WHERE e.number = event_pair.event);
CREATE INDEX event_pair_by_type ON event_pair (pair, type, event);
