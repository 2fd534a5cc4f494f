/** Takes the place of Payload's publish, unpublish and status: publication is the workflow's. */
export const NoButton = () => null;
