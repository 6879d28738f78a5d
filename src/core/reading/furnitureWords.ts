// Phrases of page furniture, in lower case, as web publishing systems and news sites print them. Our own collection.
// `*` stands for anything on the line.

/** The whole line, but for numbers, marks and blanks at its ends. */
export const LINES = `
share|share this|share this:|share this article|share this story|share this post|share on *|share via *|share article|share story|share:
tweet|tweet this|pin it|pin|print|print this|print article|email|e-mail|email this|e-mail this|save|bookmark|copy link|copied|link copied
facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|messenger|threads|bluesky|tiktok|rss|flipboard|pocket
facebook twitter *|twitter facebook *|like this|like this:|like loading|loading|like|likes|shares|views|retweets
comments|comment|no comments|comments off|comments off on *|comments are closed|view comments|show comments|add a comment|post a comment|post comment|join the conversation|join the discussion
reply|cancel reply|cancel|submit|send|search|search for|search for:|menu|close|open menu|toggle navigation|skip to content|skip to main content|skip navigation
home|log in|login|sign in|sign up|register|my account|subscribe|subscribe now|donate|donate now|contact us|contact|about us|about|advertise|advertise with us|careers|help|faq|sitemap|site map
advertisement|advertisements|advertisement*scroll to continue*|sponsored|sponsored content|promoted|promoted content|ad|ads|article continues below *|story continues below *|continue reading below *
embed from *|embedded content*|this content is not available*|view this post on instagram|view on *|view this photo on *|a post shared by *|enlarge this image|click to enlarge|tap to enlarge|toggle caption|hide caption|show caption|view photo|view photos|view image|view gallery|error loading|loading...|play video|video player loading|play|watch now|watch live|video|videos|photos|gallery|photo gallery|listen|listen now|audio
back to top|return to top|scroll to top|go to top|top|next|previous|prev|older posts|newer posts|next article|previous article|next post|previous post|next story|previous story|next page|previous page|post navigation
read more|read more about *|read more on *|read next|read next:*|read full story|read the full story*|continue reading|continue reading *|keep reading|show more|see more|load more|view more|learn more|see all|view all|click here|click here to *
most read|most popular|most viewed|most shared|popular posts|popular stories|trending|trending now|trending stories|latest news|latest stories|latest posts|recent posts|recent comments|recent news|top stories|top news|editor's picks|editors' picks|breaking news
recommended|recommended for you|recommended stories|recommended articles|recommended reading|you may also like|you might also like|you may also be interested in|you might be interested in
related|related articles|related article|related posts|related post|related stories|related story|related news|related topics|related content|related coverage|related items|related links|related reading|related:
more stories|more news|more from *|more on this story|more on this|more on this topic|from our partners|around the web|see also|see also:|also read|also read:|further reading|in this article|in this story|topics in this article|table of contents|contents|sources
follow us|follow us on *|follow us:|follow on *|stay connected|connect with us|download the app|download our app*|get the app|available on google play|app store|google play
newsletter|newsletters|newsletter sign up|newsletter signup|sign up for our *|subscribe to our *|get our newsletter*|get the latest news*|join our newsletter*|enter your email*|your email*|email address|email address:|email address *|your name|website|enter email
tags|tags:|tag|tagged|topics:|categories|categories:|category|filed under|filed under:|posted in|keywords|keywords:|labels
about the author|about the authors|about the author(s)|author bio|view all posts|view all posts by *|more posts by *|more by this author|all posts by *|see author's posts
privacy policy|privacy|terms|terms of use|terms of service|terms and conditions|terms & conditions|cookie policy|cookies|cookie settings|cookie preferences|accept all|accept cookies|reject all|decline|manage preferences|i agree|got it|ok
min read|minute read|mins read|minutes read|reading time*|read time*|estimated reading time*
report this ad|report an error|report a typo|report typos and corrections *|reuse this content|the trust project|like this story? share *|suggest a correction|print friendly*|pdf|text size|font size|a a a|resize|listen to this article*|audio version*|translate|listen to article*|views: *|post views: *|page views: *|the post * appeared first on *|follow * on twitter*|follow * on x|follow * on facebook*|follow * on instagram*
`;

/** Words of which a bar of share buttons is made: "Share this article Facebook Print". */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  (
    'share sharing this full article story post page on via to by and facebook twitter x linkedin whatsapp telegram reddit pinterest instagram youtube messenger ' +
    'email e-mail mail print save copy link tweet pin sms viber line wechat weibo tumblr flipboard pocket bluesky threads mastodon listen comment comments ' +
    'bookmark opens in new window click twitter/x gift like follow send copied url'
  ).split(' '),
);

/** How a passage of furniture begins, whatever its length. */
export const OPENINGS = `
about the author:|about the authors:|copyright ©|copyright (c)|copyright 19|copyright 20|© |©1|©2|(c) 19|(c) 20|all rights reserved|this material may not be published|the material on this site may not be|registration on or use of this site|use of this site constitutes|no part of this publication may be|no part of this article may be
this site uses akismet|learn how your comment data|your email address will not be published|required fields are marked|save my name, email|notify me of follow|notify me of new|you must be logged in|you must log in to|comments are moderated|please read our comment
we use cookies|this website uses cookies|this site uses cookies|our website uses cookies|by continuing to use this|by using this site|by clicking subscribe|by clicking on subscribe|by clicking submit|by clicking sign|by clicking accept|by clicking "|by clicking “|by subscribing, you|by subscribing you|by signing up, you|by signing up you
you can unsubscribe|unsubscribe at any time|we respect your privacy
sign up for our|sign up to our|sign up to receive|sign up here|subscribe to our|subscribe here|get unlimited access|become a subscriber|already a subscriber|join our newsletter|join our mailing|join our telegram|join our whatsapp|enter your email|thank you for subscribing|thanks for subscribing|check your inbox
follow us on|find us on facebook|like us on facebook|follow the author on|download our app|click to share|click to email|click to print|share on facebook|share on twitter
this article was originally published|this article is republished from|this article was republished|this piece was originally published|republished with permission|this article first appeared|this article originally appeared|this story was originally published|this story has been published from|this post was originally published|the views expressed in this article|the views expressed here|views expressed in this article|opinions expressed in this
(this story has not been edited|(with inputs from|(with input from|(with agency inputs|(with files from|with files from |(except for the headline|(only the headline|reprinted with permission
`;

/** How a short line of furniture begins. */
export const SHORT_OPENINGS = `
read more:|read also:|also read:|read also |also read |read:|related:|related story:|related article:|related stories:|related posts:|see also:|more on this:|more from |more:|watch:|listen:|recommended:|don't miss:|must read:
support our journalism|support independent journalism|make a donation|subscribe now|subscribe today|subscribe for|sign up now|sign up for the|get breaking news|get the latest|get our daily|get the day's|follow our|follow him on|follow her on|follow me on|follow the author
copyright, |tags:|tag:|topics:|keywords:|categories:|category:|filed under:|posted in:|tap to|click here to
`;

/** How a line of tags begins that no stop closes. */
export const TAG_OPENINGS = `
posted in |filed under|previous article|next article|previous post|next post|previous story|next story|categorized in|categorised in|tagged with|tagged as|tagged in|tagged |view all posts by|see all articles by|all posts by|more by
`;

/** After the article: one of these on a line, and the page holds nothing but furniture to its end. */
export const ENDINGS = `
leave a comment|leave a comment *|leave a reply|leave a reply *|leave your comment*|write your comment*|post a comment|post comment|add a comment|write a comment|comments are closed|responses to *|thoughts on “*|thoughts on "*|one thought on *|join the conversation|join the discussion|your email address will not be published*
about the author|about the authors|post navigation|this site uses akismet*
copyright ©*|copyright (c)*|copyright 19*|copyright 20*|© *|©1*|©2*|(c) 19*|(c) 20*|all rights reserved*
`;

/** The same, but these also stand as boxes in the middle of an article. */
export const BOXES = `
related articles|related article|related posts|related post|related stories|related news|related content|related coverage|related items|related links|you may also like|you might also like|you may also be interested in|recommended for you|recommended stories|recommended articles|more stories|more from *|most read|most popular|recent posts|popular posts|trending now|from our partners|around the web
comments|no comments|share this|share this:|share this article|share this story|share this post|back to top|previous article*|next article*|previous post*|next post*|search for:|sources|subscribe to our *|sign up for our *
`;

/** Names of sections, as breadcrumbs and category lines use them. */
export const SECTIONS: ReadonlySet<string> = new Set(
  (
    'home|news|world|world news|international|international news|global|global news|national|nation|local|local news|politics|political|business|' +
    'economy|economics|finance|markets|money|opinion|opinions|editorial|editorials|analysis|commentary|comment|features|feature|culture|arts|sport|sports|' +
    'technology|tech|science|health|environment|climate|education|lifestyle|travel|entertainment|society|security|defense|defence|diplomacy|foreign affairs|' +
    'foreign policy|asia|asia-pacific|asia pacific|south asia|east asia|southeast asia|central asia|europe|africa|americas|middle east|north america|' +
    'south america|latin america|us|u.s.|usa|us news|uk|uk news|china|russia|india|breaking news|latest news|top stories|top news|headlines|reports|report|' +
    'research|articles|article|blog|press release|press releases|interview|interviews|explainer|explainers|in depth|exclusive|uncategorized|general|' +
    'law|crime|justice|human rights|energy|military|war|conflict|elections|government|media|investigations|long reads|magazine|weekend|latest|live|video'
  ).split('|'),
);
