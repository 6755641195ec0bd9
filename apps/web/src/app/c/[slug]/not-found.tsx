import { NotOnRecord } from "../../../frame/not-on-record.tsx";

export default NotOnRecord;
