-- Indexes that hold all that counting and listing publishers ask for, so that no wide row is read.

CREATE INDEX event_by_kind ON event (type, review);
CREATE INDEX document_by_copy ON document (copy_of);
DROP INDEX document_by_source;
CREATE INDEX document_by_publisher ON document (source, published, copy_of);
