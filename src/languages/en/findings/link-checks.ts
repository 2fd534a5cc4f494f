export const capture = {
  'capture-robots-refused': {
    message: 'The site asks programs not to read {address} (robots.txt), so no copy was made.',
    fix: 'Save the page in your browser and upload it as a copy, or waive the copy with a reason.',
  },
  'capture-robots-unavailable': {
    message: 'The site of {address} could not say whether programs may read it (robots.txt).',
    fix: 'It is asked again every day. To be quicker, upload a copy by hand.',
  },
  'capture-blocked': {
    message: '{address} refuses programs (status {status}), so no copy was made.',
    fix: 'Save the page in your browser and upload it as a copy, or waive the copy with a reason.',
  },
  'capture-missing': {
    message: 'There is no page at {address} (status {status}), so no copy was made.',
    fix: 'Correct the address, cite an archived copy, or upload a copy that you have.',
  },
  'capture-failing': {
    message: '{address} did not answer as it should ({status}), so no copy was made.',
    fix: 'It is tried again every day. To be quicker, upload a copy by hand.',
  },
  'capture-too-large': {
    message: '{address} is larger than {limit} MB, so no copy was made.',
    fix: 'Upload the part that you cite as a copy, or waive the copy with a reason.',
  },
  'capture-empty': {
    message: '{address} answers with an empty page, so there is nothing to keep.',
    fix: 'Look whether the address is right, or upload a copy by hand.',
  },
  'capture-worthless': {
    message:
      '{address} answers, but what came is not the page: {cause}. It does not count as a copy.',
    fix: 'It is tried again every day, five times. Open the page in your browser and upload it as a copy, correct the address, or waive the copy with a reason. If the page is what you cite, count what came, with a reason.',
  },
  'capture-not-stored': {
    message: '{address} was read, but its copy could not be stored here: {status}.',
    fix: 'It is tried again every day. If it goes on, tell whoever runs this installation, or upload a copy by hand.',
  },
  'capture-address-refused': {
    message: '{address} is not on the public web, so it is never fetched.',
    fix: 'Correct the address, or upload a copy by hand.',
  },
};

export const link = {
  'source-not-found': { message: 'There is no such source.' },
  'source-without-address': {
    message: '“{title}” has no web address, so there is nothing to check.',
    fix: 'Give the source an address, or leave it as a printed work.',
  },
  'capture-not-yours': {
    message: 'Copies are asked for by writers, reviewers, fact-checkers, editors and publishers.',
  },
  'copy-not-found': { message: 'There is no such copy of this source.' },
  'copy-counts-already': { message: 'This copy counts already, so no reason is needed.' },
  'link-has-moved': {
    message: '“{title}” has moved for good.',
    fix: 'Give the source its new address: {address}',
  },
  'link-is-failing': {
    message: '“{title}” could not be read: {cause}.',
    fix: 'It is tried again every day. Nothing is to be done yet.',
  },
  'link-is-dead': {
    message: '“{title}” is gone: {cause}, again and again for days.',
    fix: 'There is no copy of it. Find the work at another address, upload a copy, or cite another source.',
  },
  'link-is-dead-but-kept': {
    message: '“{title}” is gone: {cause}, again and again for days.',
    fix: 'A copy is kept, which shows what stood there.',
  },
  'link-says-nothing-is-there': {
    message: '“{title}” answers, but says that nothing is there.',
    fix: 'Look at the address {address}. Find the work elsewhere, upload a copy, or cite another source.',
  },
  'link-says-nothing-but-kept': {
    message: '“{title}” answers, but says that nothing is there.',
    fix: 'A copy is kept, which shows what stood there.',
  },
  'link-has-drifted': {
    message: '“{title}” says something else now: {percent} % of the kept text is still there.',
    fix: 'Compare it with the kept copy and see whether it still supports what is written.',
  },
  'link-is-closed-to-us': {
    message: '“{title}” is closed to our program: {cause}.',
    fix: 'Open it in a browser. If it is there, upload a copy that you made yourself.',
  },
  'link-is-closed-but-kept': {
    message: '“{title}” is closed to our program: {cause}.',
    fix: 'A copy is kept, so nothing is to be done.',
  },
  'link-was-never-seen': {
    message: '“{title}” has not been looked at yet.',
    fix: 'Have it checked.',
  },
  'link-may-not-be-fetched': {
    message: '“{title}” has an address that is not fetched: {cause}.',
    fix: 'Give the source a public web address.',
  },
};
